from django.urls import path

from . import views

urlpatterns = [
    path("courts/", views.courts, name="courts"),
    path("forgotten/", views.forgotten, name="forgotten"),
    path("reset/withdraw/", views.withdraw_links, name="withdraw-links"),
    path("reset/<str:code>/", views.reset, name="reset"),
]
