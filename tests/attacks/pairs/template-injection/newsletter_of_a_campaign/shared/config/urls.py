from django.contrib import admin
from django.urls import path

from news.views import PreviewView

urlpatterns = [path("admin/", admin.site.urls), path("preview/", PreviewView.as_view())]
