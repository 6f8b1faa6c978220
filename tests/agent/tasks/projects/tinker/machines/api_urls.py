from django.urls import path
from rest_framework.routers import SimpleRouter

from . import api

router = SimpleRouter()
router.register('machines', api.MachineViewSet)

urlpatterns = [
    path('whoami/', api.whoami, name='api_whoami'),
    path('today/', api.today, name='api_today'),
    *router.urls,
]
