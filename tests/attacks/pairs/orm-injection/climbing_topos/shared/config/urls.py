from django.contrib import admin
from django.urls import include, path
from rest_framework.authtoken.views import obtain_auth_token
from rest_framework.routers import SimpleRouter

from crags.views import LineViewSet

router = SimpleRouter()
router.register("lines", LineViewSet, basename="line")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("token/", obtain_auth_token),
    path("", include(router.urls)),
]
