from django.contrib import admin
from django.urls import path

from kiosk import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", views.login),
    path("api/whoami/", views.whoami),
]
