from django.contrib import admin
from django.urls import path

from camp.views import Register

urlpatterns = [
    path("admin/", admin.site.urls),
    path("camps/<int:pk>/register/", Register.as_view(), name="register"),
]
