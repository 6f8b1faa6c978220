from django.contrib import admin
from django.urls import path

from kiosk import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.home, name="kiosk-home"),
    path("login/", views.login, name="kiosk-login"),
    path("loans/", views.loans, name="kiosk-loans"),
    path("leave/", views.leave, name="kiosk-leave"),
]
