from django.contrib import admin
from django.urls import path

from hosts.views import host

urlpatterns = [
    path("admin/", admin.site.urls),
    path("hosts/<slug:slug>/", host),
]
