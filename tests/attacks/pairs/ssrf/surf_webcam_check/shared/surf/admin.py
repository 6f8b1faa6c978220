from django.contrib import admin

from .models import Webcam

admin.site.register(Webcam)
