from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from centre import views

router = DefaultRouter()
router.register("materials", views.MaterialViewSet)
router.register("deliveries", views.DeliveryViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
    path("api/weights/", views.Weights.as_view(), name="weights"),
]
