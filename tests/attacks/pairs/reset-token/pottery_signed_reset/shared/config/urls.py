from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from pottery.views import LostPassword, MyFirings, NewPassword, Sent

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(template_name="pottery/form.html"), name="login"),
    path("lost-password/", LostPassword.as_view(), name="lost-password"),
    path("lost-password/sent/", Sent.as_view(), name="sent"),
    path("new-password/<str:token>/", NewPassword.as_view(), name="new-password"),
    path("firings/", MyFirings.as_view(), name="firings"),
]
