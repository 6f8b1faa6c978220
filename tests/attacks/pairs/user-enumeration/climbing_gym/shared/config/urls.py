from django.contrib.auth.views import (
    LoginView,
    LogoutView,
    PasswordResetConfirmView,
    PasswordResetCompleteView,
    PasswordResetDoneView,
)
from django.urls import path

from climbing import views

urlpatterns = [
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("accounts/forgotten/", views.Forgotten.as_view(), name="forgotten"),
    path(
        "accounts/forgotten/sent/",
        PasswordResetDoneView.as_view(template_name="climbing/sent.html"),
        name="forgotten-sent",
    ),
    path(
        "accounts/choose/<uidb64>/<token>/",
        PasswordResetConfirmView.as_view(template_name="climbing/choose.html"),
        name="password_reset_confirm",
    ),
    path(
        "accounts/chosen/",
        PasswordResetCompleteView.as_view(template_name="climbing/done.html"),
        name="password_reset_complete",
    ),
    path("routes/", views.RouteList.as_view(), name="routes"),
    path("ascents/", views.AscentList.as_view(), name="ascents"),
    path("ascents/add/", views.AscentCreate.as_view(), name="ascent-add"),
]
