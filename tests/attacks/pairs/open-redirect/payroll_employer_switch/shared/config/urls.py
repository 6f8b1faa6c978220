from django.contrib import admin
from django.urls import include, path

from payroll import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("", views.home, name="home"),
    path("employers/<int:pk>/switch/", views.switch, name="switch"),
]
