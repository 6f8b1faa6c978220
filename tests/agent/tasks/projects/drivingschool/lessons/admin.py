from django.contrib import admin

from .models import Charge, FreeTime, Lesson, LessonNote, LessonRequest


@admin.register(Lesson)
class LessonAdmin(admin.ModelAdmin):
    list_display = ['starts_at', 'learner', 'licence', 'teacher', 'plate', 'note_count']
    list_filter = ['cancelled']

    def learner(self, obj):
        return obj.student.name

    def licence(self, obj):
        return obj.student.licence.code

    def teacher(self, obj):
        return obj.instructor.name

    def plate(self, obj):
        return obj.car.plate

    def note_count(self, obj):
        return obj.notes.count()


@admin.register(LessonRequest)
class LessonRequestAdmin(admin.ModelAdmin):
    list_display = ['student', 'day', 'wish', 'handled']
    list_select_related = ['student']


admin.site.register(LessonNote)
admin.site.register(FreeTime)
admin.site.register(Charge)
