from django.contrib import admin
from django.urls import path

from seeds.api import TakePacketView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/seeds/<int:pk>/take/", TakePacketView.as_view()),
]
