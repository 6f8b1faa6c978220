from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from wards import views

router = SimpleRouter()
router.register("beds", views.BedViewSet)
router.register("stays", views.StayViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
