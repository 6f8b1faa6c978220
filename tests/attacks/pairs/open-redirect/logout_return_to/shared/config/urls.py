from django.contrib import admin
from django.urls import path

from leaving.views import Leave

urlpatterns = [
    path("admin/", admin.site.urls),
    path("leave/", Leave.as_view()),
]
