from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from removals import views

router = DefaultRouter()
router.register("removals", views.RemovalViewSet, basename="removal")
router.register("boxes", views.BoxViewSet, basename="box")
router.register("items", views.ItemViewSet, basename="item")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
