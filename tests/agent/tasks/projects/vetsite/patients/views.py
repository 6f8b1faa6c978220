import logging

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render

from .forms import PetForm
from .models import Owner, Pet

logger = logging.getLogger(__name__)


@login_required
def home(request):
    pets = Pet.objects.filter(owner__user=request.user).select_related('species')
    return render(request, 'patients/home.html', {'pets': pets})


@login_required
def pet_detail(request, pk):
    pet = get_object_or_404(Pet, pk=pk, owner__user=request.user)
    context = {
        'pet': pet,
        'vaccinations': pet.vaccinations.all(),
        'vet_line': f'Usually seen by {pet.usual_vet.name}, room {pet.usual_vet.room}',
    }
    return render(request, 'patients/pet_detail.html', context)


@login_required
def pet_new(request):
    owner = get_object_or_404(Owner, user=request.user)
    if request.method == 'POST':
        form = PetForm(request.POST)
        if form.is_valid():
            pet = form.save(commit=False)
            pet.owner = owner
            pet.save()
            logger.info('Pet %s of owner %s is new', pet.pk, owner.pk)
            messages.success(request, f'{pet} is registered.')
            return redirect('home')
    else:
        form = PetForm()
    return render(request, 'patients/pet_form.html', {'form': form})
