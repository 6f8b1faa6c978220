from django.contrib import admin
from django.contrib.auth import views as auth
from django.urls import include, path

from .api import router

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", auth.LoginView.as_view(template_name="core/login.html"), name="login"),
    path("accounts/logout/", auth.LogoutView.as_view(), name="logout"),
    path("api/v1/", include(router.urls)),
    path("desk/", include("hire.urls")),
    path("desk/", include("workshop.urls")),
]
