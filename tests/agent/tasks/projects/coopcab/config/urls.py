from django.contrib import admin
from django.contrib.auth import views as auth_views
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", auth_views.LoginView.as_view(template_name="accounts/login.html"), name="login"),
    path("logout/", auth_views.LogoutView.as_view(), name="logout"),
    path("dispatch/", include("rides.urls")),
    path("fleet/", include("fleet.urls")),
    path("api/v1/", include("config.api_urls", namespace="v1")),
]
