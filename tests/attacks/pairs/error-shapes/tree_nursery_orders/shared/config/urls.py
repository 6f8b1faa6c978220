from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from nursery import views

router = DefaultRouter()
router.register("trees", views.TreeViewSet)
router.register("orders", views.OrderViewSet, basename="order")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
