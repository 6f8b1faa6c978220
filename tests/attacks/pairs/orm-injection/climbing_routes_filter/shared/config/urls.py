from django.contrib import admin
from django.urls import path

from climbing.views import MyAscents, RouteList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/routes/", RouteList.as_view()),
    path("api/my/ascents/", MyAscents.as_view()),
]
