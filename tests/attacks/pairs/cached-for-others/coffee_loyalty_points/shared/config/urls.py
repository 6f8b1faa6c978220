from django.contrib import admin
from django.urls import path

from coffee.views import points, rewards

urlpatterns = [
    path("admin/", admin.site.urls),
    path("rewards/", rewards, name="rewards"),
    path("points/", points, name="points"),
]
