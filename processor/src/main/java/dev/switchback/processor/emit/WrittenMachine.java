package dev.switchback.processor.emit;

import dev.switchback.processor.model.MachineModel;

/**
 * A machine that is being written, and what all that write it share.
 *
 * @param name the name of its class
 * @param signature its template's signature
 * @param machine what it does
 * @param layout its labels
 * @param fields the variables that have a field
 * @param accessors what it uses by accessors
 */
record WrittenMachine(
    String name,
    Signature signature,
    MachineModel machine,
    BlockLayout layout,
    Fields fields,
    Accessors accessors) {}
