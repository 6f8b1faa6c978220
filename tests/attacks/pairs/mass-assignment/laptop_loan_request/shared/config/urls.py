from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from loans import views

router = DefaultRouter()
router.register("laptops", views.LaptopViewSet, basename="laptop")
router.register("loan-requests", views.LoanRequestViewSet, basename="loan-request")
router.register("desk", views.DeskViewSet, basename="desk")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
