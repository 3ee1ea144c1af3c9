"""Linux' system calls: which of them the worker is refused, and their numbers (``asm/unistd.h``)."""

from msgspec import Struct

CLONE_THREAD = 0x10000
_SET_PDEATHSIG, _SET_DUMPABLE, _SET_PTRACER = 1, 4, 0x59616D61
PRCTL_REFUSED = (_SET_PDEATHSIG, _SET_DUMPABLE, _SET_PTRACER)
"""The signal that ends it with the app, and who may look into it (``linux/prctl.h``)."""
REFUSED = (
    # Connections.
    "socket", "socketpair", "bind", "listen", "connect", "accept", "accept4",
    # Other programs and processes.
    "execve", "execveat", "fork", "vfork", "setsid", "setpgid",
    # Other processes' memory and files.
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "process_mrelease", "kcmp",
    "pidfd_open", "pidfd_getfd", "pidfd_send_signal", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "tkill",
    # Calls that pass a filter by.
    "io_uring_setup", "io_uring_enter", "io_uring_register",
    # Mounts and namespaces.
    "mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "open_tree", "move_mount", "fsopen",
    "fsconfig", "fsmount", "fspick", "mount_setattr", "quotactl", "quotactl_fd", "swapon", "swapoff",
    # The kernel itself.
    "bpf", "perf_event_open", "userfaultfd", "init_module", "finit_module", "delete_module", "kexec_load",
    "kexec_file_load", "reboot", "syslog", "acct", "settimeofday", "clock_settime", "adjtimex",
    # Keys and files by handle.
    "add_key", "request_key", "keyctl", "name_to_handle_at", "open_by_handle_at",
    # Modes, owners and times of files, which Landlock leaves open.
    "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchown", "fchownat", "utime",
    "utimes", "futimesat", "utimensat", "setxattr", "lsetxattr", "fsetxattr", "removexattr",
    "lremovexattr", "fremovexattr",
    # Landlock knows it from version 3 on (Linux 6.2).
    "truncate", "setxattrat", "removexattrat", "file_setattr",
    # Memory and queues that others share.
    "shmget", "shmat", "shmctl", "semget", "semop", "semctl", "msgget", "msgsnd", "msgrcv", "msgctl",
    "mq_open",
    # Users, groups and rights.
    "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setgroups", "setfsuid",
    "setfsgid", "capset",
)  # fmt: skip
"""What no parser needs; a machine need not have all of them."""
PROGRAMS_NEED = frozenset(
    {
        "socket", "socketpair", "bind", "listen", "connect", "accept", "accept4",
        "execve", "execveat", "fork", "vfork", "setsid", "setpgid",
        "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo",
        "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchown", "fchownat", "utime",
        "utimes", "futimesat", "utimensat", "setxattr", "lsetxattr", "fsetxattr", "removexattr",
        "lremovexattr", "fremovexattr", "shmget", "shmat", "shmctl", "semget", "semop", "semctl",
        "msgget", "msgsnd", "msgrcv", "msgctl", "mq_open",
    }
)  # fmt: skip
"""What a whole program, LibreOffice, is left of them."""
_X86_64 = {
    "socket": 41, "socketpair": 53, "bind": 49, "listen": 50, "connect": 42, "accept": 43, "accept4": 288,
    "execve": 59, "execveat": 322, "fork": 57, "vfork": 58, "setsid": 112, "setpgid": 109,
    "ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311, "process_madvise": 440,
    "process_mrelease": 448, "kcmp": 312, "pidfd_open": 434, "pidfd_getfd": 438, "pidfd_send_signal": 424,
    "rt_sigqueueinfo": 129, "rt_tgsigqueueinfo": 297, "tkill": 200,
    "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427,
    "mount": 165, "umount2": 166, "pivot_root": 155, "chroot": 161, "unshare": 272, "setns": 308,
    "open_tree": 428, "move_mount": 429, "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433,
    "mount_setattr": 442, "quotactl": 179, "quotactl_fd": 443, "swapon": 167, "swapoff": 168,
    "bpf": 321, "perf_event_open": 298, "userfaultfd": 323, "init_module": 175, "finit_module": 313,
    "delete_module": 176, "kexec_load": 246, "kexec_file_load": 320, "reboot": 169, "syslog": 103,
    "acct": 163, "settimeofday": 164, "clock_settime": 227, "adjtimex": 159,
    "add_key": 248, "request_key": 249, "keyctl": 250, "name_to_handle_at": 303, "open_by_handle_at": 304,
    "chmod": 90, "fchmod": 91, "fchmodat": 268, "fchmodat2": 452, "chown": 92, "lchown": 94, "fchown": 93,
    "fchownat": 260,
    "utime": 132, "utimes": 235, "futimesat": 261, "utimensat": 280, "setxattr": 188, "lsetxattr": 189,
    "fsetxattr": 190, "removexattr": 197, "lremovexattr": 198, "fremovexattr": 199,
    "truncate": 76, "setxattrat": 463, "removexattrat": 466, "file_setattr": 469,
    "shmget": 29, "shmat": 30, "shmctl": 31, "semget": 64, "semop": 65, "semctl": 66, "msgget": 68,
    "msgsnd": 69, "msgrcv": 70, "msgctl": 71, "mq_open": 240,
    "setuid": 105, "setgid": 106, "setreuid": 113, "setregid": 114, "setresuid": 117, "setresgid": 119,
    "setgroups": 116, "setfsuid": 122, "setfsgid": 123, "capset": 126,
    "clone": 56, "clone3": 435, "kill": 62, "tgkill": 234, "prlimit64": 302, "prctl": 157,
}  # fmt: skip
_AARCH64 = {
    "socket": 198, "socketpair": 199, "bind": 200, "listen": 201, "connect": 203, "accept": 202,
    "accept4": 242,
    "execve": 221, "execveat": 281, "setsid": 157, "setpgid": 154,
    "ptrace": 117, "process_vm_readv": 270, "process_vm_writev": 271, "process_madvise": 440,
    "process_mrelease": 448, "kcmp": 272, "pidfd_open": 434, "pidfd_getfd": 438, "pidfd_send_signal": 424,
    "rt_sigqueueinfo": 138, "rt_tgsigqueueinfo": 240, "tkill": 130,
    "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427,
    "mount": 40, "umount2": 39, "pivot_root": 41, "chroot": 51, "unshare": 97, "setns": 268,
    "open_tree": 428, "move_mount": 429, "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433,
    "mount_setattr": 442, "quotactl": 60, "quotactl_fd": 443, "swapon": 224, "swapoff": 225,
    "bpf": 280, "perf_event_open": 241, "userfaultfd": 282, "init_module": 105, "finit_module": 273,
    "delete_module": 106, "kexec_load": 104, "kexec_file_load": 294, "reboot": 142, "syslog": 116,
    "acct": 89, "settimeofday": 170, "clock_settime": 112, "adjtimex": 171,
    "add_key": 217, "request_key": 218, "keyctl": 219, "name_to_handle_at": 264, "open_by_handle_at": 265,
    "fchmod": 52, "fchmodat": 53, "fchmodat2": 452,
    "fchown": 55, "fchownat": 54, "utimensat": 88, "setxattr": 5,
    "lsetxattr": 6, "fsetxattr": 7, "removexattr": 14, "lremovexattr": 15, "fremovexattr": 16,
    "truncate": 45, "setxattrat": 463, "removexattrat": 466, "file_setattr": 469,
    "shmget": 194, "shmat": 196, "shmctl": 195, "semget": 190, "semop": 193, "semctl": 191, "msgget": 186,
    "msgsnd": 189, "msgrcv": 188, "msgctl": 187, "mq_open": 180,
    "setuid": 146, "setgid": 144, "setreuid": 145, "setregid": 143, "setresuid": 147, "setresgid": 149,
    "setgroups": 159, "setfsuid": 151, "setfsgid": 152, "capset": 91,
    "clone": 220, "clone3": 435, "kill": 129, "tgkill": 131, "prlimit64": 261, "prctl": 167,
}  # fmt: skip


class Machine(Struct, frozen=True, kw_only=True):
    """A kind of processor.

    Attributes:
        audit: As the kernel calls it (``linux/audit.h``).
        numbers: Of its calls, by name.
        has_x32: It knows a second numbering.
    """

    audit: int
    numbers: dict[str, int]
    has_x32: bool = False


MACHINES = {
    "x86_64": Machine(audit=0xC000003E, numbers=_X86_64, has_x32=True),
    "aarch64": Machine(audit=0xC00000B7, numbers=_AARCH64),
}
"""By the name that the machine gives itself: those that the libraries' wheels exist for."""
