from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from vouchers.views import VoucherViewSet

router = SimpleRouter()
router.register("vouchers", VoucherViewSet, basename="voucher")

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
