from django.contrib import admin
from django.urls import path

from drivers.views import Login, MyDrops

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", Login.as_view()),
    path("api/drops/", MyDrops.as_view()),
]
