from django.contrib import admin
from django.contrib.auth import views as auth_views
from django.urls import include, path
from django.views.generic import RedirectView

from accounts import api as accounts_api
from accounts.views import MyPageView, PhoneUpdateView

from .api import router

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", auth_views.LoginView.as_view(), name="login"),
    path("logout/", auth_views.LogoutView.as_view(), name="logout"),
    path("me/", MyPageView.as_view(), name="my-page"),
    path("me/phone/", PhoneUpdateView.as_view(), name="my-phone"),
    path("api/login/", accounts_api.LoginView.as_view(), name="api-login"),
    path("api/logout/", accounts_api.LogoutView.as_view(), name="api-logout"),
    path("api/me/", accounts_api.MeView.as_view(), name="api-me"),
    path("api/", include(router.urls)),
    path("", RedirectView.as_view(pattern_name="instrument-list"), name="home"),
    path("", include("instruments.urls")),
    path("", include("rooms.urls")),
]
