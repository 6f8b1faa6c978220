from django.urls import include, path
from rest_framework.routers import DefaultRouter

from payroll.views import PayslipViewSet

router = DefaultRouter()
router.register("payslips", PayslipViewSet)
urlpatterns = [path("api/", include(router.urls))]
