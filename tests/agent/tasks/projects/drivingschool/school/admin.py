from django.contrib import admin

from .models import Car, Instructor, Licence, Student


@admin.register(Student)
class StudentAdmin(admin.ModelAdmin):
    list_display = ['name', 'phone', 'licence', 'instructor']
    list_select_related = ['licence', 'instructor']
    search_fields = ['name', 'phone']


admin.site.register(Instructor)
admin.site.register(Car)
admin.site.register(Licence)
