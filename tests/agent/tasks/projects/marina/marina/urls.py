from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path

urlpatterns = [
    path("", include("office.urls")),
    path("boats/", include("berths.urls")),
    path("stays/", include("stays.urls")),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("api/", include("marina.api_urls")),
    path("admin/", admin.site.urls),
]
