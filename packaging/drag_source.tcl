# A window of another program that a file can be dragged out of: wish drag_source.tcl FILE
package require tkdnd
wm title . "drag source"
wm overrideredirect . 1
wm geometry . 160x60+1100+820
label .file -text "drag me" -bg white
pack .file -fill both -expand 1
tkdnd::drag_source register .file DND_Files 1
bind .file <<DragInitCmd>> [list list copy DND_Files [list [lindex $argv 0]]]
