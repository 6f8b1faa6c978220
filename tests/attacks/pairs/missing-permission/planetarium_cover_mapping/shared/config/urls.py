from django.contrib import admin
from django.urls import include, path
from rest_framework import routers

from dome.views import ShowViewSet

api = routers.DefaultRouter()
api.register("shows", ShowViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(api.urls)),
]
