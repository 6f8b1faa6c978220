from django.contrib import admin
from django.urls import path

from intranet import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("my/leave/", views.leave),
]
