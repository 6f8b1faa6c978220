from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from fleet.views import BranchViewSet, CarViewSet
from learners.views import PupilViewSet, login_code, me
from lessons.views import ExamViewSet, InvoiceViewSet, LessonViewSet

router = DefaultRouter()
router.register("branches", BranchViewSet)
router.register("cars", CarViewSet)
router.register("pupils", PupilViewSet)
router.register("lessons", LessonViewSet)
router.register("exams", ExamViewSet)
router.register("invoices", InvoiceViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login-code/", login_code, name="login-code"),
    path("api/me/", me, name="me"),
    path("api/", include(router.urls)),
]
