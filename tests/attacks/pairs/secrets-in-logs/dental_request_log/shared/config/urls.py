from django.contrib import admin
from django.contrib.auth import views as auth
from django.urls import path, reverse_lazy

from dental.views import CancelAppointment, MyAppointments

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-in/", auth.LoginView.as_view(template_name="dental/form.html"), name="login"),
    path(
        "password/",
        auth.PasswordChangeView.as_view(template_name="dental/form.html", success_url=reverse_lazy("appointments")),
        name="password",
    ),
    path("appointments/", MyAppointments.as_view(), name="appointments"),
    path("appointments/<int:pk>/cancel/", CancelAppointment.as_view(), name="cancel"),
]
