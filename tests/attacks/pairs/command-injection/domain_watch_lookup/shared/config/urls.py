from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from watch import views

router = SimpleRouter()
router.register("domains", views.DomainViewSet, basename="domain")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
