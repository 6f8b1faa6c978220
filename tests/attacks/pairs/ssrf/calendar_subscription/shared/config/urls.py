from django.contrib import admin
from django.urls import path

from agenda.api import PreviewView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/calendars/preview/", PreviewView.as_view()),
]
