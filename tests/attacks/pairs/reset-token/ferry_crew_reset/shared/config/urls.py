from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from crew import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/shifts/", views.MyShifts.as_view()),
    path("api/reset/", views.AskReset.as_view()),
    path("api/reset/confirm/", views.ConfirmReset.as_view()),
]
