from django.contrib import admin
from django.contrib.auth.views import LoginView, PasswordChangeView
from django.urls import path

from lockers import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path(
        "password/",
        PasswordChangeView.as_view(template_name="lockers/form.html", success_url="/lockers/"),
    ),
    path("lockers/", views.locker_list, name="lockers"),
    path("lockers/<int:pk>/rent/", views.rent, name="rent"),
    path("lockers/<int:pk>/leave/", views.leave, name="leave"),
]
