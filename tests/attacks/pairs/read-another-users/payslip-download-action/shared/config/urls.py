from django.urls import include, path
from rest_framework.routers import SimpleRouter

from hr.views import PayslipViewSet

router = SimpleRouter()
router.register(r"payslips", PayslipViewSet, basename="payslip")
urlpatterns = [path("api/v1/", include(router.urls))]
