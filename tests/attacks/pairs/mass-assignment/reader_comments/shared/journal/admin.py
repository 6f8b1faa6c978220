from django.contrib import admin

from .models import Comment, Entry, Journal

admin.site.register([Comment, Entry, Journal])
