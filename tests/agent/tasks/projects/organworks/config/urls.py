from django.contrib import admin
from django.contrib.auth import views as auth_views
from django.urls import include, path
from django.views.generic import RedirectView

from config.api import router

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="rounds:list"), name="home"),
    path("admin/", admin.site.urls),
    path("login/", auth_views.LoginView.as_view(), name="login"),
    path("logout/", auth_views.LogoutView.as_view(), name="logout"),
    path("api/", include(router.urls)),
    path("", include("instruments.urls")),
    path("", include("rounds.urls")),
    path("faults/", include("faults.urls")),
    path("contracts/", include("contracts.urls")),
]
