from django.contrib import admin

from .models import Comment, Job

admin.site.register([Job, Comment])
