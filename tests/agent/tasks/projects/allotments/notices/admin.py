from django.contrib import admin

from .models import Notice


@admin.register(Notice)
class NoticeAdmin(admin.ModelAdmin):
    list_display = ('title', 'author', 'posted_at')
    list_select_related = ('author',)
    filter_horizontal = ('only_for',)
