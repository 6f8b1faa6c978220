from django.contrib import admin
from django.contrib.auth import views as auth_views
from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="event_list"), name="home"),
    path("admin/", admin.site.urls),
    path("accounts/login/", auth_views.LoginView.as_view(), name="login"),
    path("accounts/logout/", auth_views.LogoutView.as_view(), name="logout"),
    path("organiser/", include("accounts.urls")),
    path("orders/", include("orders.urls")),
    path("api/", include("accounts.api_urls")),
    path("api/", include("events.api_urls")),
    path("api/", include("orders.api_urls")),
    path("", include("events.urls")),
]
