from django.contrib import admin

from .models import Episode, QueuedEpisode

admin.site.register(Episode)
admin.site.register(QueuedEpisode)
