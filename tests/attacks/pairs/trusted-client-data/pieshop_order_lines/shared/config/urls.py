from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from pieshop import views

router = SimpleRouter()
router.register("pies", views.PieViewSet)
router.register("orders", views.OrderViewSet, basename="order")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
