from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView, PasswordResetConfirmView
from django.urls import path, reverse_lazy

from clinic import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.appointment_list, name="home"),
    path("appointments/new/", views.create, name="appointment-new"),
    path("appointments/<int:pk>/cancel/", views.cancel, name="appointment-cancel"),
    path("accounts/forgotten/", views.forgotten, name="forgotten"),
    path(
        "accounts/reset/<uidb64>/<token>/",
        PasswordResetConfirmView.as_view(success_url=reverse_lazy("login")),
        name="password_reset_confirm",
    ),
]
