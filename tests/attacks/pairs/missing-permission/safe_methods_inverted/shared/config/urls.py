from django.contrib import admin
from django.urls import path

from cms.api import PageView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/pages/<slug:slug>/", PageView.as_view()),
]
