from django.urls import path

from . import views

urlpatterns = [
    path('', views.MaterialListView.as_view(), name='material_list'),
    path('mine/', views.OwnWithdrawalsView.as_view(), name='own_withdrawals'),
]
