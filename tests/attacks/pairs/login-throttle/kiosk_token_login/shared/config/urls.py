from django.contrib import admin
from django.urls import path

from kiosk.views import LoginView, LogoutView, WhoAmI

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", LoginView.as_view()),
    path("api/logout/", LogoutView.as_view()),
    path("api/me/", WhoAmI.as_view()),
]
