from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from rentals import views

router = SimpleRouter()
router.register("vans", views.VanViewSet)
router.register("rentals", views.RentalViewSet, basename="rental")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
    path("api/payments/webhook/", views.PaymentWebhookView.as_view()),
]
